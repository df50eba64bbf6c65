# verdict: wrong
# line: 25
# also: 27
import numpy as np

np.random.seed(16)
# fruit: (diameter, weight, redness) -> apple, cherry, plum
fruit = np.array([[7.5, 1.6, .7], [8.0, 1.9, .5], [7.0, 1.4, .9], [6.8, 1.5, .3],
                  [1.8, .08, .9], [2.1, .10, .8], [1.9, .09, 1.], [2.3, .11, .7],
                  [4.0, .5, .3], [4.5, .6, .2], [3.8, .45, .4], [4.2, .55, .1]])
fruit = (fruit - fruit.mean(axis=0)) / fruit.std(axis=0)
kind = np.eye(3, dtype=int)[np.repeat([0, 1, 2], 4)]

W1 = np.random.randn(3, 6) * 0.5
b1 = np.zeros(6)
W2 = np.random.randn(6, 3) * 0.5
b2 = np.zeros(3)

def softmax(v):
    e = np.exp(v - v.max())
    return e / e.sum()

def forward_all(X):
    hidden = np.tanh(X @ W1 + b1)
    probs = np.zeros_like(kind)
    for i, h in enumerate(hidden):
        probs[i] = softmax(h @ W2 + b2)
    return hidden, probs

for epoch in range(150):
    hidden, probs = forward_all(fruit)
    delta2 = (probs - kind) / len(fruit)
    delta1 = delta2 @ W2.T * (1 - hidden ** 2)
    W2 -= 0.1 * hidden.T @ delta2
    b2 -= 0.1 * delta2.sum(axis=0)
    W1 -= 0.1 * fruit.T @ delta1
    b1 -= 0.1 * delta1.sum(axis=0)
    if epoch % 30 == 0:
        print(epoch, np.abs(probs - kind).mean(), np.abs(W2).mean())
print([int(np.argmax(np.tanh(x @ W1 + b1) @ W2 + b2)) for x in fruit])
