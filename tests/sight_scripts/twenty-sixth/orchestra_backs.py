# verdict: wrong
# line: 17
# also: 35
# why: hidden delta: The lambdas bind M late, so every layer sends its error back through the last weight matrix.
import numpy as np

rng = np.random.RandomState(8)
X = rng.rand(30, 4)
Y = np.column_stack([X.mean(1), X.max(1), X.min(1), X[:, 0] * X[:, 3]])

weights = [rng.randn(4, 4) * 0.7 for _ in range(3)]
biases = [np.zeros(4) for _ in range(3)]

# one function per layer that carries an error back through its weights
backs = []
for M in weights:
    backs.append(lambda err: err.dot(M.T))


def forward(x):
    trace = [x]
    for i, (M_i, c) in enumerate(zip(weights, biases)):
        z = trace[-1].dot(M_i) + c
        trace.append(np.tanh(z) if i < 2 else z)
    return trace


for epoch in range(400):
    trace = forward(X)
    err = (trace[-1] - Y) / len(X)
    todo = []
    for i in (2, 1, 0):
        todo.append((i, trace[i].T.dot(err), err.sum(0)))
        if i:
            err = backs[i](err) * (1 - trace[i] ** 2)
    for i, gw, gb in todo:
        weights[i] -= 0.3 * gw
        biases[i] -= 0.3 * gb

print(np.abs(forward(X)[-1] - Y).max())
