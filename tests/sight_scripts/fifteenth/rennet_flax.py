# verdict: wrong
# line: 9
# why: softmax normalised over the samples (axis 0) instead of the classes
import numpy as np


def softmax(s):
    e = np.exp(s)
    return e / e.sum(axis=0)


np.random.seed(36)
N = 60
kind = np.random.choice(3, N)
X = np.column_stack((np.random.randn(N) + 2 * (kind == 1), np.random.randn(N) + 2 * (kind == 2), np.ones(N)))
T = np.zeros((N, 3))
T[np.arange(N), kind] = 1

Wh = np.random.randn(3, 6) * 0.5
Wo = np.random.randn(6, 3) * 0.5
for it in range(500):
    hidden = np.tanh(X.dot(Wh))
    prob = softmax(hidden.dot(Wo))
    g = (prob - T) / N
    gh = g.dot(Wo.T) * (1 - hidden ** 2)
    Wo -= 0.4 * hidden.T.dot(g)
    Wh -= 0.4 * X.T.dot(gh)
    if it % 100 == 0:
        print("iteration", it, "accuracy", np.mean(np.argmax(prob, axis=1) == kind))
