"""How much is taken at most: of a file, of a student, of a zip.

Numbers, and nothing else. What is said where there is more, and who is refused for it, is decided where it is read.
"""

FILE_LIMIT = 1 << 20
SUBMISSION_LIMIT = 8 << 20
MOST_FILES = 200
MOST_ENTRIES = 10_000
MOST_ENTRIES_IN_ALL = 500_000
MOST_FOLDERS_DEEP = 8
MOST_REMARKS = 30
LISTING_LIMIT = 32 << 20
BOMB_SIZE = 16 << 20
BOMB_RATIO = 100
LONGEST_NAME = 255
