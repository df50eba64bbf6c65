# verdict: right
import random
import math

# rede bem pequena, só com listas e funções

def produto(matriz, vetor):
    return [sum(m * v for m, v in zip(linha, vetor)) for linha in matriz]

def transposta(matriz):
    return [list(col) for col in zip(*matriz)]

def aleatoria(linhas, colunas):
    return [[random.gauss(0, 0.6) for _ in range(colunas)] for _ in range(linhas)]

class Rede:
    def __init__(self, entradas, ocultos, saidas):
        self.A = aleatoria(ocultos, entradas + 1)
        self.B = aleatoria(saidas, ocultos + 1)

    def passar(self, x):
        self.x = x + [1.0]
        self.h = [math.tanh(s) for s in produto(self.A, self.x)] + [1.0]
        return produto(self.B, self.h)

    def ensinar(self, x, alvo, passo):
        saida = self.passar(x)
        dif = [s - a for s, a in zip(saida, alvo)]
        volta = produto(transposta(self.B), dif)[:-1]
        volta = [v * (1 - h * h) for v, h in zip(volta, self.h)]
        self.B = [[b - passo * d * h for b, h in zip(linha, self.h)] for linha, d in zip(self.B, dif)]
        self.A = [[a - passo * v * e for a, e in zip(linha, self.x)] for linha, v in zip(self.A, volta)]
        return sum(d * d for d in dif)

random.seed(99)
exemplos = []
for _ in range(30):
    u, w = random.uniform(-1, 1), random.uniform(-1, 1)
    exemplos.append(([u, w], [u * w, u - w * w]))

rede = Rede(2, 7, 2)
for epoca in range(300):
    random.shuffle(exemplos)
    erro = sum(rede.ensinar(x, alvo, 0.05) for x, alvo in exemplos)
    if epoca % 60 == 0:
        print(epoca, erro / len(exemplos))
