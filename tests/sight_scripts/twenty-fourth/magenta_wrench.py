# verdict: wrong
# line: 24
# also: 28
# why: loop: The sums of the gradients are made once before the loops and never set back to 0, so old batches are added to each new one.
import numpy as np
import random

random.seed(3)
np.random.seed(3)
sizes = [3, 5, 2]
biases = [np.random.randn(n, 1) for n in sizes[1:]]
weights = [np.random.randn(n, m) for m, n in zip(sizes, sizes[1:])]
eta = 0.5

def sigma(z):
    return 1 / (1 + np.exp(-z))

# is the mean above 0.5 / is the first number the largest
data = []
for _ in range(60):
    x = np.random.rand(3, 1)
    data.append((x, np.array([[float(x.mean() > 0.5)], [float(x.argmax() == 0)]])))

nabla_w = [np.zeros_like(w) for w in weights]
nabla_b = [np.zeros_like(b) for b in biases]
for epoch in range(40):
    random.shuffle(data)
    for k in range(0, 60, 6):
        for x, y in data[k:k + 6]:
            acts = [x]
            for w, b in zip(weights, biases):
                acts.append(sigma(w @ acts[-1] + b))
            delta = (acts[2] - y) * acts[2] * (1 - acts[2])
            nabla_w[1] += delta @ acts[1].T
            nabla_b[1] += delta
            delta = weights[1].T @ delta * acts[1] * (1 - acts[1])
            nabla_w[0] += delta @ acts[0].T
            nabla_b[0] += delta
        weights = [w - eta / 6 * g for w, g in zip(weights, nabla_w)]
        biases = [b - eta / 6 * g for b, g in zip(biases, nabla_b)]

right = 0
for x, y in data:
    a = x
    for w, b in zip(weights, biases):
        a = sigma(w @ a + b)
    right += np.sum((a > 0.5) == y)
print("right:", right, "of", 2 * len(data))
