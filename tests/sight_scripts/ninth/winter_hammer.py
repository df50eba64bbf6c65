# verdict: right

import numpy as np

def build(sizes, rng):
    stack = []
    for n, m in zip(sizes, sizes[1:]):
        stack.append({'w': rng.normal(0, 1 / np.sqrt(n), (n, m)), 'b': np.zeros(m)})
    return stack

def forward(stack, x):
    for depth, lay in enumerate(stack):
        lay['x'] = x
        s = x @ lay['w'] + lay['b']
        if depth < len(stack) - 1:
            x = np.tanh(s)
        else:
            s = s - s.max(1, keepdims=True)
            x = np.exp(s) / np.exp(s).sum(1, keepdims=True)
    return x

def backward(stack, delta):
    for depth in range(len(stack) - 1, -1, -1):
        lay = stack[depth]
        lay['gw'] = lay['x'].T @ delta
        lay['gb'] = delta.sum(axis=0)
        if depth > 0:
            delta = (delta @ lay['w'].T) * (1 - lay['x'] ** 2)

rng = np.random.default_rng(14)
x = rng.normal(0, 1, (90, 3))
kind = (x[:, 0] * x[:, 1] > 0).astype(int) + (x[:, 2] > 1)
t = np.eye(3)[kind]
stack = build([3, 7, 7, 3], rng)
for epoch in range(40):
    for part in np.array_split(rng.permutation(90), 6):
        bx, by = x[part], t[part]
        p = forward(stack, bx)
        backward(stack, (p - by) / len(part))
        for lay in stack:
            lay['w'] -= 0.5 * lay['gw']
            lay['b'] -= 0.5 * lay['gb']
    if epoch % 10 == 0:
        p = forward(stack, x)
        print(f"{epoch:>3} ce={-np.log(p[np.arange(90), kind]).mean():.3f}")
