# verdict: wrong
# line: 26
# also: 27
# why: the first weights are moved with the hidden delta of the sample before, as the new one is made too late
import numpy as np

rng = np.random.default_rng(41)
examples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0), ([0, 0, 0], 0)]
A = rng.uniform(-1, 1, (3, 4))
B = rng.uniform(-1, 1, 4)
hidden_delta = np.zeros(4)
alpha = 1.0

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

for epoch in range(1000):
    squares = 0
    for features, label in examples:
        features = np.array(features)
        hidden = sigmoid(features @ A)
        output = sigmoid(hidden @ B)
        error = output - label
        squares += error ** 2
        output_delta = error * output * (1 - output)
        A -= alpha * np.outer(features, hidden_delta)
        hidden_delta = output_delta * B * hidden * (1 - hidden)
        B -= alpha * output_delta * hidden
    if epoch % 250 == 0:
        print("epoch", epoch, "squares", squares)
