import { expect, type Page } from '@playwright/test'

/** What the pages for signing in are called and say in a language. */
export const WORDS = {
  zh: {
    name: '账号名',
    password: '密码',
    currentPassword: '当前密码',
    newPassword: '新密码',
    repeated: '再次输入新密码',
    signIn: '登录',
    code: '验证码',
    wrong: '账号或密码不正确。',
    locked: /失败次数过多，请在 \d+ 秒后重试/,
    wait: /请等待 \d+ 秒/,
    waited: '现在可以重试了。',
    account: '我的账号',
    createAccount: '新建账号',
    create: '创建',
    editor: '编辑',
    link: '邀请链接',
    done: '已交付',
    setPassword: '设置密码',
    accepted: '密码已设置',
    tooShort: /密码至少 12 个字符/,
    noTls: /此地址未加密/,
    enrol: '启用双重验证',
    next: '继续',
    firstCode: '六位验证码',
    confirm: '确认并启用',
    recoveryCodes: '恢复代码',
    kept: '我已保存',
    disable: '停用双重验证',
    secondFactor: '双重验证',
    off: '未启用',
    on: '已启用',
    createToken: '新建令牌',
    tokenName: '名称',
    token: '令牌',
    takeBack: '撤销',
    sessionOver: '会话已结束',
  },
  ru: {
    name: 'Имя учётной записи',
    password: 'Пароль',
    currentPassword: 'Текущий пароль',
    newPassword: 'Новый пароль',
    repeated: 'Новый пароль ещё раз',
    signIn: 'Войти',
    code: 'Код подтверждения',
    wrong: 'Учётной записи с таким именем и паролем нет.',
    locked: /Слишком много неудачных попыток\. Повторите через \d+ секунд/,
    wait: /Подождите \d+ секунд/,
    waited: 'Теперь можно попробовать ещё раз.',
    account: 'Моя учётная запись',
    createAccount: 'Создать учётную запись',
    create: 'Создать',
    editor: 'Редактор',
    link: 'Ссылка-приглашение',
    done: 'Готово',
    setPassword: 'Задать пароль',
    accepted: 'Пароль задан',
    tooShort: /не менее 12 символов/,
    noTls: /открыт без шифрования/,
    enrol: 'Включить второй фактор',
    next: 'Продолжить',
    firstCode: 'Код из шести цифр',
    confirm: 'Подтвердить и включить',
    recoveryCodes: 'Резервные коды',
    kept: 'Коды сохранены',
    disable: 'Отключить второй фактор',
    secondFactor: 'Второй фактор',
    off: 'Не включён',
    on: 'Включён',
    createToken: 'Создать токен',
    tokenName: 'Название',
    token: 'Токен',
    takeBack: 'Отозвать',
    sessionOver: 'Сеанс завершён',
  },
} as const

export type Spoken = keyof typeof WORDS

/** Letters of the other language have to be marked. */
export const OTHER = {
  zh: { script: 'Cyrillic', lang: 'ru' },
  ru: { script: 'Han', lang: 'zh' },
} as const

/** Fills the form for signing in, and sends it. */
export async function fillIn(
  page: Page,
  language: Spoken,
  name: string,
  password: string,
): Promise<void> {
  const words = WORDS[language]
  await page.getByLabel(words.name, { exact: true }).fill(name)
  await page.getByLabel(words.password, { exact: true }).fill(password)
  await expect(submitOf(page)).toBeEnabled()
  await submitOf(page).click()
}

/** The button that sends the form of a page for signing in. */
export function submitOf(page: Page) {
  return page.locator('main form button[type=submit]')
}
