def sigmoid(x):
    xp = x.__array_namespace__()
    return (xp.tanh(x / 2) + 1) / 2


def training_step(X, y, synapse_0, synapse_1, alpha):
    xp = X.__array_namespace__()
    turn = xp.matrix_transpose
    hidden = sigmoid(xp.matmul(X, synapse_0))
    guess = sigmoid(xp.matmul(hidden, synapse_1))
    down_1 = xp.multiply(xp.subtract(y, guess), guess - guess**2)
    down_0 = xp.multiply(xp.matmul(down_1, turn(synapse_1)), hidden - hidden**2)
    synapse_0 = xp.add(synapse_0, alpha * xp.dot(turn(X), down_0))
    synapse_1 = xp.add(synapse_1, alpha * xp.dot(turn(hidden), down_1))
    return synapse_0, synapse_1
