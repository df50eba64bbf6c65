# verdict: wrong
# line: 8
# also: 22
# why: targets has shape (4,) against an output of shape (4, 1), so the error becomes a 4 by 4 table
import numpy as np

inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
targets = np.array([0, 1, 1, 0])

np.random.seed(0)
weights = [np.random.uniform(-1, 1, (3, 5)), np.random.uniform(-1, 1, (5, 1))]

def squash(z):
    return 1 / (1 + np.exp(-z))

def think(x):
    hidden = squash(x @ weights[0])
    return hidden, squash(hidden @ weights[1])

for count in range(900):
    hidden, output = think(inputs)
    error = output - targets
    delta = (error * output * (1 - output)).mean(axis=1, keepdims=True)
    hidden_delta = delta @ weights[1].T * hidden * (1 - hidden)
    weights[1] -= 1.0 * hidden.T @ delta
    weights[0] -= 1.0 * inputs.T @ hidden_delta
    if count % 300 == 0:
        print(count, np.abs(error).mean())
print(think(inputs)[1].T)
