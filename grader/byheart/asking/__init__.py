"""Ask a question of a learner's code and read the answer as plain numbers: all of this runs beside that code.

    problems    what can go wrong, and whose problem it is
    question    a question and its cases: inputs, never expected values
    exercise    a folder with a stub and its questions
    answer      what came back, as plain numeric arrays (no pickle)
    heard       answers as bytes, taken apart only when somebody looks at them
    meter       how much of its time a process has used
    elsewhere   arrays of another library, on another device, where a question gives such
    leftovers   what lies in memory that nobody has written to
    stopwatch   how long a learner's code may take, in this process
    nothing     why a function that has a return returned None
    ask         puts one question to one module
    led         the same while other functions of the module are answered from outside

These files import NumPy and the standard library only, and nothing else of byheart; `elsewhere` imports the library
that a question names. A learner's code can read whatever
is loaded here, so no expected answer may come into this room.
"""
