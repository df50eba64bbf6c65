import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    a = np.random.uniform(-1, 1, size=(inputs, hidden_size))
    b = np.random.uniform(-1, 1, size=(hidden_size, outputs))
    return a, b

class Brain:
    def __init__(self, shape, seed, alpha):
        self.w = list(initial_weights(*shape, seed))
        self.alpha = alpha

    def think(self, X):
        acts = [X]
        for w in self.w:
            acts.append(1 / (1 + np.exp(-acts[-1].dot(w))))
        return acts

    def learn(self, X, y):
        x, h, o = self.think(X)
        do = (y - o) * o * (1 - o)
        dh = do.dot(self.w[1].T) * h * (1 - h)
        self.w[1] += self.alpha * h.T.dot(do)
        self.w[0] += self.alpha * x.T.dot(dh)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    brain = Brain((len(X[0]), hidden_size, len(y[0])), seed, alpha)
    for _ in range(iterations):
        brain.learn(X, y)
    return float(np.abs(y - brain.think(X)[-1]).mean())
