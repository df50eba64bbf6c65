# verdict: right
import numpy as np

class Rete:
    def __init__(self, *dim, seme=0):
        gen = np.random.default_rng(seme)
        self.W = [gen.standard_normal((a, b)) / a ** 0.5 for a, b in zip(dim, dim[1:])]
        self.b = [np.zeros(b) for b in dim[1:]]
        self.attivazioni = [np.tanh] * (len(dim) - 2) + [lambda z: 1 / (1 + np.exp(-z))]

    def predici(self, X):
        self.memoria = []
        for W, b, f in zip(self.W, self.b, self.attivazioni):
            self.memoria.append(X)
            X = f(X @ W + b)
        return X

    def passo(self, X, Y, passo=0.5):
        P = self.predici(X)
        errore = (P - Y) / len(Y)
        for k, (ingresso, W, b) in reversed(list(enumerate(zip(self.memoria, self.W, self.b)))):
            dW = ingresso.T.dot(errore)
            db = errore.sum(axis=0)
            errore = errore.dot(W.T) * (1 - ingresso ** 2)
            W -= passo * dW
            b -= passo * db
        return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))

gen = np.random.default_rng(6)
X = gen.uniform(-1.5, 1.5, (100, 2))
Y = ((X ** 2).sum(axis=1, keepdims=True) < 1.2).astype(float)
rete = Rete(2, 8, 1)
for giro in range(900):
    perdita = rete.passo(X, Y)
    if giro % 150 == 0:
        print("giro", giro, "perdita", round(perdita, 4))
print("accuratezza", ((rete.predici(X) > 0.5) == Y).mean())
