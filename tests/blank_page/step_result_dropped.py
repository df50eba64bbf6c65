# verdict: wrong
# first wrong: update
# line: 32
# mistake: -
# why: improved() returns new weights, but the loop does not keep them

import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def predict(inputs, hidden, output):
    middle = sigmoid(inputs @ hidden)
    return middle, sigmoid(middle @ output)

def improved(inputs, targets, hidden, output, rate):
    """Return both weight matrices after one step downhill."""
    middle, guess = predict(inputs, hidden, output)
    d_guess = (guess - targets) * guess * (1 - guess)
    d_middle = (d_guess @ output.T) * middle * (1 - middle)
    hidden = hidden - rate * inputs.T @ d_middle
    output = output - rate * middle.T @ d_guess
    return hidden, output

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
targets = np.array([[0], [1], [1], [0]])
np.random.seed(4)
hidden = np.random.uniform(-1, 1, (3, 4))
output = np.random.uniform(-1, 1, (4, 1))

for attempt in range(10000):
    improved(inputs, targets, hidden, output, rate=1.0)

print(predict(inputs, hidden, output)[1])
