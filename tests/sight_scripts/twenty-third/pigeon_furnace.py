# verdict: wrong
# line: 14
# also: 16
# why: initial weights: np.full repeats one drawn number, so all the hidden units are alike and stay so.
import numpy as np

np.random.seed(36)

# rows: sunny, warm, weekend -> do we go to the beach?
X = np.array([[1,1,1],[1,1,0],[1,0,1],[0,1,1],[0,0,1],[0,0,0],[1,0,0],[0,1,0]])
Y = np.array([[1],[1],[1],[1],[0],[0],[0],[0]])

hidden = 4
W1 = np.full((3, hidden), np.random.uniform(-1, 1))
b1 = np.zeros((1, hidden))
W2 = np.full((hidden, 1), np.random.uniform(-1, 1))
b2 = np.zeros((1, 1))
rate = 0.6

for i in range(5000):
    # forward
    a1 = 1/(1 + np.exp(-(X @ W1 + b1)))
    a2 = 1/(1 + np.exp(-(a1 @ W2 + b2)))
    # backward
    d2 = (Y - a2) * a2 * (1 - a2)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    # update
    W2 += rate * (a1.T @ d2)
    b2 += rate * d2.sum(0, keepdims=True)
    W1 += rate * (X.T @ d1)
    b1 += rate * d1.sum(0, keepdims=True)

print(np.hstack([Y, a2.round(3)]))
print(W1.round(3))
