# verdict: right
import numpy as np


def make_net(sizes, rng):
    return [(rng.normal(0, np.sqrt(2 / m), (m, n)), np.zeros(n)) for m, n in zip(sizes, sizes[1:])]


def make_adam(step=0.01, beta1=0.9, beta2=0.999, tiny=1e-8):
    first, second, clock = {}, {}, [0]

    def tick():
        clock[0] += 1

    def apply(key, w, g):
        m = first[key] = beta1 * first.get(key, 0.0) + (1 - beta1) * g
        v = second[key] = beta2 * second.get(key, 0.0) + (1 - beta2) * g ** 2
        m_hat = m / (1 - beta1 ** clock[0])
        v_hat = v / (1 - beta2 ** clock[0])
        return w - step * m_hat / (np.sqrt(v_hat) + tiny)

    return tick, apply


def run(net, x):
    acts = [x]
    for i, (w, b) in enumerate(net):
        z = acts[-1] @ w + b
        acts.append(z if i == len(net) - 1 else np.maximum(z, 0))
    return acts


def gradients(net, acts, target):
    delta = (acts[-1] - target) / len(target)
    grads = [None] * len(net)
    for i in range(len(net) - 1, -1, -1):
        grads[i] = acts[i].T @ delta, delta.sum(axis=0)
        if i:
            delta = (delta @ net[i][0].T) * (acts[i] > 0)
    return grads


def main():
    rng = np.random.default_rng(8)
    x = rng.uniform(-1, 1, (200, 2))
    target = (x[:, :1] * x[:, 1:]) + 0.3 * x[:, :1]
    net = make_net([2, 16, 8, 1], rng)
    tick, apply = make_adam()
    for epoch in range(300):
        acts = run(net, x)
        grads = gradients(net, acts, target)
        tick()
        net = [(apply((i, "w"), w, gw), apply((i, "b"), b, gb))
               for i, ((w, b), (gw, gb)) in enumerate(zip(net, grads))]
        if epoch % 60 == 0:
            print(epoch, float(np.mean((acts[-1] - target) ** 2)))


main()
