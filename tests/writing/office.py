"""LibreOffice, driven by a macro: every change of a paper accepted, or rejected, and the paper saved as text."""

import subprocess

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(folder As String)
    On Error GoTo Ended
    Dim name As String
    name = Dir(folder &amp; "/*.docx")
    Do While name &lt;&gt; ""
        Save(folder &amp; "/" &amp; name, "Accept")
        Save(folder &amp; "/" &amp; name, "Reject")
        name = Dir()
    Loop
Ended:
    StarDesktop.terminate()
End Sub

Sub Save(path As String, command As String)
    Dim quiet(0) As New com.sun.star.beans.PropertyValue
    quiet(0).Name = "Hidden"
    quiet(0).Value = True
    Dim paper As Object
    paper = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, quiet())
    Dim nothing_more()
    Dim dispatcher As Object
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    Dim url As String
    url = ".uno:" &amp; command &amp; "AllTrackedChanges"
    dispatcher.executeDispatch(paper.CurrentController.Frame, url, "", 0, nothing_more())
    Dim form(0) As New com.sun.star.beans.PropertyValue
    form(0).Name = "FilterName"
    form(0).Value = "Text (encoded)"
    paper.storeToURL(ConvertToURL(path &amp; "." &amp; command &amp; ".txt"), form())
    paper.close(True)
End Sub
</script:module>
"""


def decide(soffice, papers, folder):
    """Each paper once its changes are accepted, and once they are rejected: lines of text with labels."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run = [soffice, profile, "--headless", "--norestore"]
    subprocess.run([*run, "--terminate_after_init"], check=True, timeout=120, stdin=subprocess.DEVNULL)
    (folder / "profile/user/basic/Standard/Module1.xba").write_text(_MACRO)
    (folder / "papers").mkdir()
    names = [folder / f"papers/{number:03}.docx" for number in range(len(papers))]
    for path, content in zip(names, papers, strict=True):
        path.write_bytes(content)
    macro = f'macro:///Standard.Module1.Decide("{folder / "papers"}")'
    subprocess.run([*run, macro], check=True, timeout=240, stdin=subprocess.DEVNULL)
    return [tuple(_lines(path, command) for command in ("Accept", "Reject")) for path in names]


def _lines(path, command):
    text = path.with_name(f"{path.name}.{command}.txt").read_text("utf-8-sig")
    return text.rstrip().split("\n")
