"""What a learner sees who asks about their own code: in the terminal, in pytest, in a notebook.

exam        one file, asked every question of its exercise in this process: nothing here is a wall
screen      verdicts as lines for a terminal
plugin      the pytest face
"""
