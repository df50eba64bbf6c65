# verdict: not a network
# why: Weights are given as numbers and only a prediction is made.
import numpy as np

# weights copied from yesterday's run
W1 = np.array([[ 4.6, -2.9,  6.1],
               [ 4.5, -3.1,  6.0]])
b1 = np.array([-7.0, 4.4, -2.6])
W2 = np.array([[-8.2], [-4.1], [7.9]])
b2 = np.array([-0.9])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def predict(x):
    h = sigmoid(x @ W1 + b1)
    return sigmoid(h @ W2 + b2)

for a in (0, 1):
    for b in (0, 1):
        p = predict(np.array([a, b]))
        print(a, b, "->", round(p.item(), 3), "class", int(p.item() > 0.5))
