# verdict: wrong
# line: 25
# why: The second layer's velocity is continued from the first layer's velocity (same shape).
import numpy as np

# momentum, 4-4-4
r = np.random.RandomState(406)
X = r.randint(0, 2, (10, 4)).astype(float)
T = 1 - X
W1 = r.normal(0, 0.8, (4, 4))
W2 = r.normal(0, 0.8, (4, 4))
V1 = np.zeros((4, 4))
V2 = np.zeros((4, 4))
lr, mu = 0.05, 0.8

def sig(z):
    return 1 / (1 + np.exp(-z))

for i in range(1000):
    H = sig(X @ W1)
    O = sig(H @ W2)
    dO = (O - T) * O * (1 - O)
    dH = dO @ W2.T * H * (1 - H)
    V1 = mu * V1 - lr * X.T @ dH
    V2 = mu * V1 - lr * H.T @ dO
    W1 += V1
    W2 += V2
print("bits wrong", int(((O > 0.5) != (T > 0.5)).sum()))
