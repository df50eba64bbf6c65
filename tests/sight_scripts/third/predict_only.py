# verdict: not a network
# why: Only a prediction with fixed weights, no training.
import numpy as np
W1 = np.array([[ 4.8, -6.1, 3.3], [ 4.7, -6.0, 3.1], [-7.2, 2.4, -1.0]])
W2 = np.array([[-9.1], [-9.4], [ 0.6]])
b2 = 4.4
def sigmoid(x):
    return 1/(1+np.exp(-x))
def predict(x):
    h = sigmoid(np.append(x, 1) @ W1)
    return sigmoid(h @ W2 + b2)
hits = 0
for a in (0, 1):
    for b in (0, 1):
        p = predict(np.array([a, b]))[0]
        hits += (p > .5) == (a ^ b)
        print(a, b, "->", round(p, 3))
print("hits:", hits)
