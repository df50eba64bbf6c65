# verdict: wrong
# line: 24
# also: 26
# why: The hidden delta is missing the slope of the hidden layer.
# Reconstruindo a rede de 13 linhas - João, 19
import numpy as np

np.random.seed(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
p1 = 2*np.random.random((3,4)) - 1   # pesos da entrada
p2 = 2*np.random.random((4,1)) - 1   # pesos da saída

def ativa(v):
    return 1/(1+np.exp(-v))

for volta in range(1500):
    # ida
    escondida = ativa(X @ p1)
    saida = ativa(escondida @ p2)
    # volta
    erro = y - saida
    d_saida = erro * saida * (1 - saida)
    d_escondida = d_saida @ p2.T
    p2 += 0.5 * escondida.T @ d_saida
    p1 += 0.5 * X.T @ d_escondida
    if volta % 500 == 0:
        print(volta, np.abs(erro).mean())
