"""What is right: the functions that answer the questions. NumPy alone; modules import each other as `.other`."""
