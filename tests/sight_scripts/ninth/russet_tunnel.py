# verdict: right

# one layer of tanh units, targets -1/+1, samples as columns in the script
import numpy as np
np.random.seed(90)
S = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
D = np.array([[-1, -1], [-1, 1], [-1, 1], [1, 1]], float)
St, Dt = S.T, D.T
W = np.random.randn(3, 2)
for n in range(1000):
    out = np.tanh(W.T @ St)
    W -= 0.1 * (((out - Dt) * (1 - out * out)) @ St.T).T
print(np.round(np.tanh(S @ W), 2))
