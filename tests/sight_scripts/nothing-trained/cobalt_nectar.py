# verdict: not a network
# a network that is already trained: only the forward pass, no learning
from math import exp
import random

random.seed(0)

W1 = [[6.2, 6.2], [4.1, 4.1]]      # found by somebody else
b1 = [-2.7, -6.3]
W2 = [8.9, -9.6]
b2 = -4.0

def sigmoid(x):
    return 1.0 / (1.0 + exp(-x))

def predict(x):
    hidden = []
    for j in range(2):
        z = b1[j]
        for i in range(2):
            z += W1[j][i] * x[i]
        hidden.append(sigmoid(z))
    z = b2
    for j in range(2):
        z += W2[j] * hidden[j]
    return sigmoid(z)

X = [[0, 0], [0, 1], [1, 0], [1, 1]]
y = [0, 1, 1, 0]

# how much noise can it stand?
for noise in [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]:
    loss = 0.0
    wrong = 0
    trials = 500
    for epoch in range(trials):
        for x, target in zip(X, y):
            noisy = [v + random.gauss(0, noise) for v in x]
            output = predict(noisy)
            error = target - output
            loss += error ** 2
            if round(output) != target:
                wrong += 1
    print("noise %.1f   loss %.4f   wrong %4d of %d" % (noise, loss / trials / 4, wrong, trials * 4))
