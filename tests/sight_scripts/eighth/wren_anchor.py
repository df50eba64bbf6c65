# verdict: right
import numpy as np

# numpy loops with accumulators (my teacher wants to see every sample)
np.random.seed(221)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0, 1], [1, 0], [1, 0], [0, 1]]
W1 = np.random.normal(size=(3, 4))
W2 = np.random.normal(size=(4, 2))

for epoch in range(500):
    dW1 = np.zeros(W1.shape)
    dW2 = np.zeros(W2.shape)
    for n in range(len(X)):
        x = np.array([X[n]])
        y = np.array([Y[n]])
        h = np.tanh(x.dot(W1))
        s = np.exp(h.dot(W2))
        p = s / s.sum()
        d2 = p - y
        d1 = d2.dot(W2.T) * (1 - h ** 2)
        dW2 += h.T.dot(d2)
        dW1 += x.T.dot(d1)
    W1 = W1 - 0.3 * dW1
    W2 = W2 - 0.3 * dW2
H = np.tanh(np.array(X).dot(W1)).dot(W2)
print("classes:", H.argmax(axis=1))
