# verdict: right
"""
RNN de caracteres em NumPy puro (imitacao de memoria do min-char-rnn)
"""
import numpy as np

texto = ("o rato roeu a roupa do rei de roma e a rainha de raiva "
         "rasgou o resto da roupa do rei ")
letras = sorted(set(texto))
tam_texto, tam_vocab = len(texto), len(letras)
print('texto com %d letras, %d diferentes' % (tam_texto, tam_vocab))
letra_p_ix = {c: i for i, c in enumerate(letras)}
ix_p_letra = {i: c for i, c in enumerate(letras)}

# hiperparametros
tam_oculta = 16
tam_seq = 11
taxa = 1e-1

np.random.seed(10)
Wxh = np.random.randn(tam_oculta, tam_vocab)*0.01
Whh = np.random.randn(tam_oculta, tam_oculta)*0.01
Why = np.random.randn(tam_vocab, tam_oculta)*0.01
bh = np.zeros((tam_oculta, 1))
by = np.zeros((tam_vocab, 1))

def perda(entradas, alvos, hant):
    xs, hs, ys, ps = {}, {}, {}, {}
    hs[-1] = np.copy(hant)
    custo = 0
    for t in range(len(entradas)):
        xs[t] = np.zeros((tam_vocab, 1))
        xs[t][entradas[t]] = 1
        hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t-1]) + bh)
        ys[t] = np.dot(Why, hs[t]) + by
        ps[t] = np.exp(ys[t]) / np.sum(np.exp(ys[t]))
        custo += -np.log(ps[t][alvos[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhprox = np.zeros_like(hs[0])
    for t in reversed(range(len(entradas))):
        dy = np.copy(ps[t])
        dy[alvos[t]] -= 1
        dWhy += np.dot(dy, hs[t].T)
        dby += dy
        dh = np.dot(Why.T, dy) + dhprox
        dhbruto = (1 - hs[t] * hs[t]) * dh
        dbh += dhbruto
        dWxh += np.dot(dhbruto, xs[t].T)
        dWhh += np.dot(dhbruto, hs[t-1].T)
        dhprox = np.dot(Whh.T, dhbruto)
    return custo, dWxh, dWhh, dWhy, dbh, dby, hs[len(entradas)-1]

def amostra(h, semente, n):
    x = np.zeros((tam_vocab, 1))
    x[semente] = 1
    saida = []
    for t in range(n):
        h = np.tanh(np.dot(Wxh, x) + np.dot(Whh, h) + bh)
        y = np.dot(Why, h) + by
        p = np.exp(y) / np.sum(np.exp(y))
        ix = int(np.argmax(p))
        x = np.zeros((tam_vocab, 1))
        x[ix] = 1
        saida.append(ix_p_letra[ix])
    return ''.join(saida)

n, p = 0, 0
mWxh, mWhh, mWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
mbh, mby = np.zeros_like(bh), np.zeros_like(by)
custo_suave = -np.log(1.0/tam_vocab)*tam_seq
while n <= 1200:
    if p + tam_seq + 1 >= len(texto) or n == 0:
        hant = np.zeros((tam_oculta, 1))
        p = 0
    entradas = [letra_p_ix[c] for c in texto[p:p+tam_seq]]
    alvos = [letra_p_ix[c] for c in texto[p+1:p+tam_seq+1]]

    custo, dWxh, dWhh, dWhy, dbh, dby, hant = perda(entradas, alvos, hant)
    custo_suave = custo_suave * 0.99 + custo * 0.01
    if n % 300 == 0:
        print('iter %d, custo: %f' % (n, custo_suave))

    for param, dparam, mem in zip([Wxh, Whh, Why, bh, by],
                                  [dWxh, dWhh, dWhy, dbh, dby],
                                  [mWxh, mWhh, mWhy, mbh, mby]):
        mem += dparam * dparam
        param += -taxa * dparam / np.sqrt(mem + 1e-8)

    p += tam_seq
    n += 1

print(amostra(np.zeros((tam_oculta, 1)), letra_p_ix['o'], 60))
