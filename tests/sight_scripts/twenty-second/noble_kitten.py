# verdict: wrong
# line: 23
# why: output delta: With a softmax the delta is p - t (or a full Jacobian for squares); p*(1-p) alone is neither.
import numpy as np

patterns = ["111010010", "101111101", "100100111", "111101111"]   # T H L O
X = np.array([[float(c) for c in row] for row in patterns])
T = np.eye(4)

np.random.seed(2)
W1 = np.random.normal(0, 0.5, (9, 6))
b1 = np.zeros((1, 6))
W2 = np.random.normal(0, 0.5, (6, 4))
b2 = np.zeros((1, 4))

def softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)

for lap in range(2000):
    hid = 1 / (1 + np.exp(-(X.dot(W1) + b1)))
    p = softmax(hid.dot(W2) + b2)
    delta2 = (T - p) * p * (1 - p)
    delta1 = delta2.dot(W2.T) * hid * (1 - hid)
    W2 += 0.3 * hid.T.dot(delta2)
    b2 += 0.3 * delta2.sum(axis=0, keepdims=True)
    W1 += 0.3 * X.T.dot(delta1)
    b1 += 0.3 * delta1.sum(axis=0, keepdims=True)
    if lap % 400 == 0:
        print(lap, -np.log(p.diagonal()).sum())
