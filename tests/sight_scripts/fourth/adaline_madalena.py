# verdict: right
# why: A single linear neuron with the delta rule, one sample at a time: the gradient of half the squared error.
# ADALINE (Widrow-Hoff) a prever o consumo
import random
random.seed(1)
dados = []
for _ in range(50):
    a, b = random.random(), random.random()
    dados.append(((a, b), 0.5 + 2 * a - 1.5 * b + random.gauss(0, .05)))
pesos = [0.0, 0.0, 0.0]
mi = 0.1
for epoca in range(50):
    eqm = 0
    for x, t in dados:
        entrada = [1] + list(x)
        y = sum(p * e for p, e in zip(pesos, entrada))
        erro = t - y
        eqm += erro ** 2 / len(dados)
        pesos[:] = [p + mi * erro * e for p, e in zip(pesos, entrada)]
    if epoca % 10 == 0:
        print(epoca, eqm)
print(pesos)
