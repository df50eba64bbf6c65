import numpy as np

def direction_changes(update, previous_update):
    changed = np.zeros(update.shape)
    for i in range(update.shape[0]):
        for j in range(update.shape[1]):
            if update[i, j] > 0 > previous_update[i, j] or update[i, j] < 0 < previous_update[i, j]:
                changed[i, j] = 1
    return changed

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    w = [synapse_0.copy(), synapse_1.copy()]
    counts = [np.zeros(m.shape, dtype=int) for m in w]
    last = None
    for step in range(iterations):
        layers = [X]
        for m in w:
            layers.append(1 / (1 + np.exp(-layers[-1].dot(m))))
        delta = (y - layers[2]) * layers[2] * (1 - layers[2])
        delta_h = delta.dot(w[1].T) * layers[1] * (1 - layers[1])
        now = [layers[0].T.dot(delta_h), layers[1].T.dot(delta)]
        for k in (0, 1):
            if step >= 1:
                counts[k] += np.abs(np.sign(now[k]) - np.sign(last[k])).astype(int) // 2
            w[k] += alpha * now[k]
        last = now
    return w[0], w[1], counts[0], counts[1]
