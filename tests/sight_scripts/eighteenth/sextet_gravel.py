# verdict: wrong
# line: 33
# why: recurrent weights get the hidden state of the same time step instead of the one before
import numpy as np

# A recurrent network that remembers whether it has seen an odd number of ones
rng = np.random.default_rng(23)
T, H = 5, 6
params = {
    'Wxh': rng.normal(0, 0.6, (H, 1)),
    'Whh': rng.normal(0, 0.4, (H, H)),
    'Why': rng.normal(0, 0.6, (1, H)),
    'bh': np.zeros((H, 1)),
    'by': np.zeros((1, 1)),
}

def loss_fun(bits, target, p):
    hs = {-1: np.zeros((H, 1))}
    for t in range(T):
        hs[t] = np.tanh(p['Wxh'] * bits[t] + p['Whh'] @ hs[t - 1] + p['bh'])
    prob = 1 / (1 + np.exp(-(p['Why'] @ hs[T - 1] + p['by'])))
    loss = -(target * np.log(prob) + (1 - target) * np.log(1 - prob))

    grads = {k: np.zeros_like(v) for k, v in p.items()}
    dy = prob - target
    grads['Why'] = dy @ hs[T - 1].T
    grads['by'] = dy
    dh = p['Why'].T @ dy
    for t in reversed(range(T)):
        draw = (1 - hs[t] ** 2) * dh
        grads['bh'] += draw
        grads['Wxh'] += draw * bits[t]
        grads['Whh'] += draw @ hs[t].T
        dh = p['Whh'].T @ draw
    return loss.item(), grads

smooth = 0.7
for n in range(3000):
    bits = rng.integers(0, 2, T)
    target = bits.sum() % 2
    loss, grads = loss_fun(bits, target, params)
    for k in params:
        params[k] -= 0.1 * grads[k]
    smooth = 0.995 * smooth + 0.005 * loss
    if n % 500 == 0:
        print('iter %d, loss: %f' % (n, smooth))
