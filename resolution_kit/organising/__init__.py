"""What an organiser makes, begun and checked: house styles and files of library entries."""
