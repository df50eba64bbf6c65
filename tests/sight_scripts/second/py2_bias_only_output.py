# verdict: wrong
# line: 28
# why: The hidden bias is moved with the output's delta instead of the hidden delta.
# python2 - neural net for the robot's sensors
import numpy as np
np.random.seed(10)

def logsig(n):
    return 1.0 / (1.0 + np.exp(-n))

P = np.array([[0.1, 0.9, 0.4], [0.8, 0.2, 0.5], [0.7, 0.9, 0.1], [0.2, 0.1, 0.9]])
T = np.array([[0.0], [1.0], [1.0], [0.0]])
W1 = np.random.randn(3, 4) * 0.5
B1 = np.zeros((1, 4))
W2 = np.random.randn(4, 1) * 0.5
B2 = np.zeros((1, 1))
lr = 0.4

for k in xrange(3000):
    A1 = logsig(np.dot(P, W1) + B1)
    A2 = logsig(np.dot(A1, W2) + B2)
    E = T - A2
    S2 = E * A2 * (1 - A2)
    S1 = np.dot(S2, W2.T) * A1 * (1 - A1)
    W2 += lr * np.dot(A1.T, S2)
    B2 += lr * S2.sum(axis=0)
    W1 += lr * np.dot(P.T, S1)
    B1 += lr * S2.sum(axis=0)
    if k % 500 == 0:
        print k, (E ** 2).sum()
