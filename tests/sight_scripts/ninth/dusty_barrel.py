# verdict: right

# manner of the free online book: lists of weights and biases, column vectors
import random
import numpy as np

random.seed(0)
np.random.seed(0)
sizes = [4, 6, 5, 3]
biases = [np.random.randn(n, 1) for n in sizes[1:]]
weights = [np.random.randn(n, m) for m, n in zip(sizes[:-1], sizes[1:])]

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))

def backprop(x, y):
    db = [np.zeros(b.shape) for b in biases]
    dw = [np.zeros(w.shape) for w in weights]
    a = x
    acts = [x]
    zs = []
    for b, w in zip(biases, weights):
        z = np.dot(w, a) + b
        zs.append(z)
        a = sigmoid(z)
        acts.append(a)
    delta = (acts[-1] - y) * sigmoid_prime(zs[-1])
    db[-1] = delta
    dw[-1] = np.dot(delta, acts[-2].transpose())
    for l in range(2, len(sizes)):
        sp = sigmoid_prime(zs[-l])
        delta = np.dot(weights[-l + 1].transpose(), delta) * sp
        db[-l] = delta
        dw[-l] = np.dot(delta, acts[-l - 1].transpose())
    return db, dw

def update_mini_batch(batch, eta):
    global weights, biases
    nabla_b = [np.zeros(b.shape) for b in biases]
    nabla_w = [np.zeros(w.shape) for w in weights]
    for x, y in batch:
        db, dw = backprop(x, y)
        nabla_b = [n + d for n, d in zip(nabla_b, db)]
        nabla_w = [n + d for n, d in zip(nabla_w, dw)]
    weights = [w - (eta / len(batch)) * n for w, n in zip(weights, nabla_w)]
    biases = [b - (eta / len(batch)) * n for b, n in zip(biases, nabla_b)]

training_data = []
for k in range(60):
    x = np.random.rand(4, 1)
    y = np.eye(3)[:, [int(np.argmax(x)) % 3]]
    training_data.append((x, y))

for epoch in range(15):
    random.shuffle(training_data)
    batches = [training_data[k:k + 10] for k in range(0, 60, 10)]
    for batch in batches:
        update_mini_batch(batch, 3.0)
    hits = 0
    for x, y in training_data:
        a = x
        for b, w in zip(biases, weights):
            a = sigmoid(np.dot(w, a) + b)
        hits += int(np.argmax(a) == np.argmax(y))
    print("Epoch {0}: {1} / {2}".format(epoch, hits, len(training_data)))
