# verdict: right
# wrong: -
# line: -
# mistake: -
# style: functional programmer, closures that hold the layers
import numpy as np

def make_layer(n_in, n_out, rng):
    w = rng.uniform(-1, 1, (n_in, n_out))
    cache = {}

    def forward(x):
        cache['x'] = x
        cache['o'] = 1 / (1 + np.exp(-(x @ w)))
        return cache['o']

    def backward(grad, lr):
        o = cache['o']
        delta = grad * o * (1 - o)
        back = delta @ w.T
        w.__isub__(lr * (cache['x'].T @ delta))
        return back

    return forward, backward

def compose(*layers):
    def run(x):
        for f, _ in layers:
            x = f(x)
        return x

    def learn(grad, lr):
        for _, b in reversed(layers):
            grad = b(grad, lr)
    return run, learn

rng = np.random.default_rng(11)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
T = np.array([[0], [1], [1], [0]], float)
run, learn = compose(make_layer(3, 6, rng), make_layer(6, 1, rng))
for it in range(5000):
    out = run(X)
    learn(out - T, 0.8)
    if it % 1000 == 0:
        print(it, np.abs(out - T).mean())
