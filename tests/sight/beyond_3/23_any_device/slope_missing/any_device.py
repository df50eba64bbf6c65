def namespace(array):
    return array.__array_namespace__()


def sigmoid(x):
    lib = namespace(x)
    e = lib.exp(-x)
    return (e + 1) ** -1.0


def slope(out):
    return out * (1 - out)


def training_step(X, y, synapse_0, synapse_1, alpha):
    lib = namespace(X)
    h = sigmoid(lib.matmul(X, synapse_0))
    o = sigmoid(lib.matmul(h, synapse_1))
    o_delta = (y - o) * slope(o)
    h_delta = lib.matmul(o_delta, lib.matrix_transpose(synapse_1))
    s1 = synapse_1 + alpha * lib.matmul(lib.matrix_transpose(h), o_delta)
    s0 = synapse_0 + alpha * lib.matmul(lib.matrix_transpose(X), h_delta)
    return s0, s1
