def evil():
    raise ValueError('<script>evil()</script>')


evil()
