# verdict: right
import numpy as np

# Alle lager har samme bredde, så alle vægte ligger i ét tredimensionalt array.
WIDTH, DEPTH = 6, 3
rng = np.random.default_rng(321)
weights = rng.normal(0, 0.8, (DEPTH, WIDTH, WIDTH))
biases = np.zeros((DEPTH, WIDTH))

words = np.array([[(n >> k) & 1 for k in range(WIDTH)] for n in range(0, 64, 3)], float)
answers = words[:, ::-1].copy()
answers[:, 0] = np.abs(answers[:, 0] - answers[:, 1])    # one XOR

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(1500):
    layers = np.empty((DEPTH + 1,) + words.shape)
    layers[0] = words
    for k in range(DEPTH):
        layers[k + 1] = sigmoid(layers[k] @ weights[k] + biases[k])

    gw, gb = np.zeros_like(weights), np.zeros_like(biases)
    delta = layers[DEPTH] - answers
    for k in reversed(range(DEPTH)):
        gw[k] = layers[k].T @ delta
        gb[k] = delta.sum(axis=0)
        delta = (delta @ weights[k].T) * layers[k] * (1 - layers[k])
    weights -= 0.1 * gw
    biases -= 0.1 * gb
    if epoch % 300 == 0:
        print(epoch, np.mean((layers[DEPTH] > 0.5) == answers))
