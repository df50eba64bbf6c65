# verdict: right
import numpy as np

def createNetwork(sizes, seed=1):
    rnd = np.random.RandomState(seed)
    state = {
        'w': [rnd.randn(m, n) * 0.7 for m, n in zip(sizes, sizes[1:])],
        'b': [np.zeros(n) for n in sizes[1:]],
    }
    act = lambda z: np.where(z > 0, z, 0.1 * z)
    dAct = lambda z: np.where(z > 0, 1.0, 0.1)

    def predict(x):
        zs, outs = [], [x]
        for idx, (w, b) in enumerate(zip(state['w'], state['b'])):
            z = outs[-1].dot(w) + b
            zs.append(z)
            outs.append(act(z) if idx < len(sizes) - 2 else z)
        return {'zs': zs, 'outs': outs, 'y': outs[-1]}

    def train(x, target, opts):
        res = predict(x)
        diff = res['y'] - target
        d = diff / len(x)
        newW, newB = list(state['w']), list(state['b'])
        for idx in reversed(range(len(sizes) - 1)):
            newW[idx] = state['w'][idx] - opts['lr'] * res['outs'][idx].T.dot(d)
            newB[idx] = state['b'][idx] - opts['lr'] * d.sum(axis=0)
            if idx:
                d = d.dot(state['w'][idx].T) * dAct(res['zs'][idx - 1])
        state['w'], state['b'] = newW, newB
        return 0.5 * (diff ** 2).sum() / len(x)

    return {'predict': predict, 'train': train}

net = createNetwork([1, 10, 6, 1])
xs = np.linspace(-1, 1, 21).reshape(-1, 1)
ys = xs ** 2
for i in range(1500):
    loss = net['train'](xs, ys, {'lr': 0.1})
    if i % 300 == 0:
        print('loss:', loss)
print('f(0.5) =', net['predict'](np.array([[0.5]]))['y'])
