import numpy as np

def direction_changes(update, previous_update):
    rows, cols = update.shape
    table = []
    for r in range(rows):
        line = []
        for c in range(cols):
            if (update[r, c] > 0) == (previous_update[r, c] > 0):
                line.append(0)
            else:
                line.append(1)
        table.append(line)
    return np.array(table)

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w0, w1 = synapse_0 + 0.0, synapse_1 + 0.0
    t0, t1 = np.zeros(w0.shape), np.zeros(w1.shape)
    old = None
    for n in range(iterations):
        h = (1 + np.tanh(np.matmul(X, w0) / 2)) / 2
        o = (1 + np.tanh(np.matmul(h, w1) / 2)) / 2
        do = (o - y) * o * (1 - o)
        dh = np.einsum("no,ho->nh", do, w1) * h * (1 - h)
        new = (-alpha * np.matmul(X.T, dh), -alpha * np.matmul(h.T, do))
        if old:
            t0 += direction_changes(new[0], old[0])
            t1 += direction_changes(new[1], old[1])
        w0 += new[0]
        w1 += new[1]
        old = new
    return [w0, w1, t0, t1]
