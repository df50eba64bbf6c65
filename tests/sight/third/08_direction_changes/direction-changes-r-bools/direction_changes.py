import numpy as np

def direction_changes(update, previous_update):
    return (update > 0) != (previous_update > 0)

def sigmoid(x): return 1/(1+np.exp(-x))

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    a, b = synapse_0.copy(), synapse_1.copy()
    turns = [np.zeros(a.shape, int), np.zeros(b.shape, int)]
    memory = None
    for _ in range(iterations):
        h = sigmoid(X @ a); o = sigmoid(h @ b)
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        moves = [X.T @ dh, h.T @ do]
        if memory is not None:
            for k in (0, 1):
                turns[k][direction_changes(moves[k], memory[k])] += 1
        memory = moves
        a -= alpha * moves[0]
        b -= alpha * moves[1]
    return a, b, turns[0], turns[1]
