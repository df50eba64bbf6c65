"""How much is read at most: of a file, of a student, of a zip. These numbers may be changed.

This file holds numbers only. The files that read decide what to say about an excess, and whom to refuse for it.
"""

FILE_LIMIT = 1 << 20
NOTEBOOK_LIMIT = 8 << 20
CODE_LIMIT = 1 << 18
MOST_NOTEBOOKS = 20
MOST_STATEMENTS = 2_000
INNER_LIMIT = 32 << 20
METADATA_LIMIT = 32 << 20
SUBMISSION_LIMIT = 8 << 20
MOST_FILES = 200
MOST_ENTRIES = 10_000
MOST_ENTRIES_IN_ALL = 500_000
MOST_FOLDERS_DEEP = 8
LISTED_DEEP = 5
MOST_REMARKS = 30
LISTING_LIMIT = 32 << 20
BOMB_SIZE = 16 << 20
BOMB_RATIO = 100
LONGEST_NAME = 255
