"""What runs beside a learner's code: a question is read, asked, and answered in plain numbers.

    problems    what can go wrong, and whose it is
    question    a question and its cases: inputs, never expected values
    exercise    a folder with a stub and its questions
    answer      what came back, as plain numeric arrays (no pickle)
    stopwatch   how long a learner's code may take
    ask         one question put to one module

NumPy and the standard library only, and nothing else of byheart: what is loaded here can be read by whoever is asked.
"""
