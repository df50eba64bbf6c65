# verdict: right
import numpy as np

def make_layer(n_in, n_out, act, dact, rng):
    state = {'W': rng.normal(size=(n_in, n_out)) / np.sqrt(n_in), 'b': np.zeros(n_out)}

    def forward(x):
        y = act(x @ state['W'] + state['b'])

        def backward(dy, lr):
            dz = dy * dact(y)
            dx = dz @ state['W'].T
            state['W'] = state['W'] - lr * x.T @ dz
            state['b'] = state['b'] - lr * dz.sum(axis=0)
            return dx

        return y, backward

    return forward


rng = np.random.default_rng(55)
tanh = (np.tanh, lambda y: 1 - y ** 2)
ident = (lambda z: z, lambda y: np.ones_like(y))
net = [make_layer(3, 9, *tanh, rng), make_layer(9, 9, *tanh, rng), make_layer(9, 3, *ident, rng)]

# compress-free autoencoder of points on a sphere
pts = rng.normal(size=(50, 3))
pts /= np.linalg.norm(pts, axis=1, keepdims=True)

for epoch in range(500):
    tape, x = [], pts
    for f in net:
        x, back = f(x)
        tape.append(back)
    d = (x - pts) / len(pts)
    for back in reversed(tape):
        d = back(d, 0.1)
    if epoch % 100 == 0:
        print(epoch, ((x - pts) ** 2).sum(1).mean())
