# verdict: wrong
# line: 16
# also: 18
# why: loop: the activation isn't set back to the data in every iteration, the network goes on with its own output
import numpy as np

# 4-3-4 encoder: squeeze one-hot vectors through three neurons
np.random.seed(10)
X = np.eye(4)
Ws = [np.random.randn(4, 3), np.random.randn(3, 4)]
lr = 1.0

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

a = X
for step in range(3000):
    acts = [a]
    for W in Ws:
        a = sigmoid(a @ W)
        acts.append(a)

    delta = (a - X) * a * (1 - a)
    grads = []
    for k in (1, 0):
        grads.insert(0, acts[k].T @ delta)
        delta = (delta @ Ws[k].T) * acts[k] * (1 - acts[k])
    for k in (0, 1):
        Ws[k] = Ws[k] - lr * grads[k]
    pass

    if step % 1000 == 0:
        print(step, np.mean((acts[-1] - X) ** 2))

print(np.round(sigmoid(sigmoid(X @ Ws[0]) @ Ws[1]), 2))
