# verdict: wrong
# line: 21
# also: 22, 24
# why: hidden delta: alpha is already in the output delta, which goes on to the hidden delta, where alpha comes in once more
import numpy as np

def sig(x):
    return 1 / (1 + np.exp(-x))

# porta XOR com viés na terceira coluna
entrada = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
meta = np.array([[0.], [1.], [1.], [0.]])
alfa = 0.5
np.random.seed(70)
w = np.random.randn(3, 4)
v = np.random.randn(4, 1)
for ciclo in range(5000):
    oculto = sig(entrada @ w)
    saida = sig(oculto @ v)
    erro = meta - saida
    delta_v = alfa * erro * saida * (1 - saida)
    delta_w = alfa * (delta_v @ v.T) * oculto * (1 - oculto)
    v += oculto.T @ delta_v
    w += entrada.T @ delta_w
print("saída final:", saida.ravel())
