# verdict: right
import numpy as np
rng = np.random.RandomState(42)

def nova_camada(n, m, nome):
    return dict(W=rng.randn(n, m) / np.sqrt(n), b=np.zeros((1, m)), tipo=nome)

rede = [nova_camada(2, 6, 'tanh'), nova_camada(6, 4, 'tanh'), nova_camada(4, 1, 'sigmoide')]

# dois aneis
ang = rng.rand(120) * 2 * np.pi
raio = np.where(np.arange(120) < 60, 0.6, 1.4) + 0.08 * rng.randn(120)
X = np.c_[raio * np.cos(ang), raio * np.sin(ang)]
T = (np.arange(120) >= 60).astype(float)[:, None]

def frente(x):
    for c in rede:
        c['entrada'] = x
        z = x @ c['W'] + c['b']
        x = np.tanh(z) if c['tipo'] == 'tanh' else 1 / (1 + np.exp(-z))
        c['saida'] = x
    return x

def tras(grad, lr):
    # grad ja e em relacao a z da ultima camada
    for k in range(len(rede) - 1, -1, -1):
        c = rede[k]
        gW = c['entrada'].T @ grad
        gb = grad.sum(axis=0, keepdims=True)
        if k > 0:
            grad = (grad @ c['W'].T) * (1 - c['entrada'] ** 2)
        c['W'] = c['W'] - lr * gW
        c['b'] = c['b'] - lr * gb

for epoca in range(200):
    ordem = rng.permutation(len(X))
    for ini in range(0, len(X), 30):
        pedaco = ordem[ini:ini + 30]
        xb, tb = X[pedaco], T[pedaco]
        p = frente(xb)
        tras((p - tb) / len(xb), 0.5)
print('acerto', np.mean((frente(X) > 0.5) == T))
