# verdict: wrong
# first wrong: derivative
# line: 13
# mistake: -
# why: the pushes of both layers are one and the same table, which is named twice in one statement
import numpy as np

rnd = np.random.default_rng(15)
inp = rnd.normal(size=(30, 5))
out = np.sin(inp)
A = rnd.normal(size=(5, 5)) * 0.4
B = rnd.normal(size=(5, 5)) * 0.4
push_a, push_b = [np.zeros((5, 5))] * 2
for k in range(300):
    hid = np.tanh(inp @ A)
    dif = (hid @ B - out) / len(inp)
    grads = [inp.T @ (dif @ B.T * (1 - hid * hid)), hid.T @ dif]
    for push, grad in zip([push_a, push_b], grads):
        push *= 0.7
        push += grad
    A -= 0.1 * push_a
    B -= 0.1 * push_b
    if k % 60 == 0:
        print(k, np.abs(dif).sum())
