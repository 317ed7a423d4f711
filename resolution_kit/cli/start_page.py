"""What `reskit` alone prints: the first commands of a delegate, a bloc and a chair, on one screen."""

PAGE = """\
reskit writes, checks and prints draft resolutions in United Nations form.

  Begin a draft, question by question  reskit new
  Add a clause                         reskit add-clause "Urges States to …"
  Find one in the library              reskit add-clause naloxone
  Change, move or remove one           reskit edit 3, move 3 to 5, remove 3
  See the draft                        reskit show
  Take the last change back            reskit undo
  Hand it in                           reskit ready, reskit export

  Make a draft of a paper              reskit import paper.docx -o paper.yaml
  Bring two drafts together            reskit merge a.yaml b.yaml -o joint.yaml
  Amend it, vote                       reskit amend strike 3 --by Chile,
                                       reskit amend vote 1 12-3-2
  Judge a folder of papers             reskit check inbox/

All commands: reskit help. One of them: reskit help move.
"""
