"""Mutants of what decides marks: each is a small change to the machinery, which some test must notice.

    making    the changes to one module's text
    guards    which tests guard which module, and the changes that are accepted, with their reasons
    keeping   what was recorded of scripts, once for all mutants
    swapping  a changed module's code, put into the module that is loaded already
    trying    the tests, run on each mutant in a forked process
    __main__  `make mutants`: the modules one after the other, and what survived

It stands beside the tests because it is about them: it says where a test is missing. No file is ever changed.
"""
