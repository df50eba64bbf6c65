# verdict: wrong
# wrong: the change of the first weights
# line: 21
# mistake: the list of gradients is built from the back and zipped with the weights from the front; all are square
# style: numerics student with permutations
import numpy as np
rng = np.random.default_rng(41)
n = 5
P = np.eye(n)
Q = P[[2, 0, 4, 1, 3]]
Ws = [rng.normal(0, 1, (n, n)) for _ in range(2)]
for it in range(1500):
    acts = [P]
    for W in Ws:
        acts.append(1/(1+np.exp(-acts[-1] @ W)))
    grads = []
    delta = (acts[-1] - Q)*acts[-1]*(1 - acts[-1])
    for i in (1, 0):
        grads.append(acts[i].T @ delta)
        delta = delta @ Ws[i].T * acts[i]*(1 - acts[i])
    for W, G in zip(Ws, grads):
        W -= 1.0*G
    if it % 300 == 0:
        print(it, np.abs(acts[-1] - Q).mean())
