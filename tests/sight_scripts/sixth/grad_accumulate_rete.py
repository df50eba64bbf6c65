# verdict: right
# Rete neurale - professoressa in pensione, 58 anni
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([0,1,1,0], dtype=float)
gen = np.random.RandomState(99)
rete = {'w1': gen.rand(3,4)*2-1, 'w2': gen.rand(4)*2-1}

def sigmoide(t):
    return 1/(1+np.exp(-t))

for epoca in range(800):
    somma = {nome: np.zeros(m.shape) for nome, m in rete.items()}
    costo = 0.0
    for riga, atteso in zip(X, y):
        nascosto = sigmoide(riga @ rete['w1'])
        uscita = sigmoide(nascosto @ rete['w2'])
        costo += (atteso - uscita)**2
        delta_u = (uscita - atteso)*uscita*(1-uscita)
        delta_n = delta_u*rete['w2']*nascosto*(1-nascosto)
        somma['w2'] += delta_u*nascosto
        somma['w1'] += np.outer(riga, delta_n)
    for nome in rete:
        rete[nome] -= 1.2*somma[nome]/len(X)
    if epoca % 200 == 0:
        print('epoca', epoca, 'costo', round(costo, 4))
