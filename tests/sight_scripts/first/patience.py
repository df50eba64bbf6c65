# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Kaggle beginner, validation set, patience, best weights kept
import numpy as np
rng = np.random.default_rng(10)
X = rng.uniform(-1, 1, (90, 2))
Y = X[:, [0]]**2 - 0.5*X[:, [1]] + rng.normal(0, .05, (90, 1))
Xt, Yt, Xv, Yv = X[:70], Y[:70], X[70:], Y[70:]
net = {'W1': rng.normal(0, 1, (2, 20)), 'b1': np.zeros(20), 'W2': rng.normal(0, .2, (20, 1)), 'b2': np.zeros(1)}

def run(x):
    h = np.maximum(0, x @ net['W1'] + net['b1'])
    return h, h @ net['W2'] + net['b2']

best, best_net, wait = np.inf, None, 0
for epoch in range(2000):
    h, p = run(Xt)
    g = 2*(p - Yt)/len(Xt)
    gh = g @ net['W2'].T*(h > 0)
    grads = {'W2': h.T @ g, 'b2': g.sum(0), 'W1': Xt.T @ gh, 'b1': gh.sum(0)}
    for name in net:
        net[name] = net[name] - 0.1*grads[name]
    val = float(np.mean((run(Xv)[1] - Yv)**2))
    if epoch % 200 == 0:
        print(epoch, "train %.5f val %.5f" % (np.mean((p - Yt)**2), val))
    if val < best - 1e-6:
        best, best_net, wait = val, dict(net), 0
    else:
        wait += 1
        if wait > 50:
            print("stopped at", epoch)
            break
net = best_net
print("best val", best)
