# verdict: wrong
# line: 24
# why: updates: the velocity holds a step downwards, but is subtracted
import numpy as np

rng = np.random.RandomState(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
T = np.array([[0, 1], [1, 1], [1, 0], [0, 1]], float)

W1 = rng.uniform(-0.8, 0.8, (3, 5))
W2 = rng.uniform(-0.8, 0.8, (5, 2))
V1, V2 = np.zeros((3, 5)), np.zeros((5, 2))
mu = 0.8
eps = 0.1

for n in range(3000):
    H = 1 / (1 + np.exp(-X.dot(W1)))
    O = 1 / (1 + np.exp(-H.dot(W2)))
    dO = (O - T) * O * (1 - O)
    dH = dO.dot(W2.T) * H * (1 - H)
    V2 = mu * V2 - eps * H.T.dot(dO)
    V1 = mu * V1 - eps * X.T.dot(dH)
    W2 += V2
    W1 -= V1

print(np.round(O, 2))
print("error", np.abs(O - T).mean())
